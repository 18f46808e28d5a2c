using D2.Build.Generators.Tests.Support;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B1010.</summary>
public sealed class InvalidInputsRecordTests
{
    [Fires("D2B1010")]
    [Theory]
    [InlineData("[ResourceSetInputs] public record [|R|](string Name);", "Write 'partial record R(…)'")]
    [InlineData("[ResourceSetInputs] public partial class [|R|](string name) { string Name => name; }", "not a record class with a primary constructor")]
    [InlineData("[ResourceSetInputs] public partial record [|R|] { public string Name { get; init; } }", "not a record class with a primary constructor")]
    [InlineData("[ResourceSetInputs] public partial record struct [|R|](string Name);", "not a record class with a primary constructor")]
    [InlineData("[ResourceSetInputs] public partial record [|R|]<T>(T Name);", "generic")]
    [InlineData("partial class O<T> { [ResourceSetInputs] partial record [|R|](string Name); }", "generic")]
    [InlineData("[ResourceSetInputs] file partial record [|R|](string Name);", "file-local")]
    [InlineData("class O { [ResourceSetInputs] partial record [|R|](string Name); }", "Make O partial")]
    [InlineData("[ResourceSetInputs] public partial record [|R|](string Template);", "adds a member named Template to R")]
    [InlineData("[ResourceSetInputs] public partial record [|R|](string Name) { public int Placeholders; }", "adds a member named Placeholders to R")]
    [InlineData("[ResourceSetInputs] public partial record [|Inputs|](string Name);", "adds a member named Inputs to Inputs")]
    [InlineData("[ResourceSetInputs] public partial record R(string Name, string [|Provider|]);", "The input 'provider' is reserved")]
    [InlineData("[ResourceSetInputs] public partial record R(string URL, string [|url|]);", "become the input 'url'. Rename url.")]
    public async Task ItIsReportedAtTheNameOrTheParameter(string source, string reason)
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B1010", source);

        Assert.Contains(reason, Assert.Single(messages), StringComparison.Ordinal);
    }

    [Silent("D2B1010")]
    [Theory]
    [InlineData("[ResourceSetInputs] public partial record R(string Name, Value<int>? Quota = null);")]
    [InlineData("public static partial class O { [ResourceSetInputs] private partial record R(string Name); }")]
    [InlineData("[ResourceSetInputs] public partial record R(string Providers, string ProviderName);")]
    [InlineData("[ResourceSetInputs] public partial record R(string Name) { public string Input => Name; }")]
    [InlineData("public record R(string Provider, string Template);")]
    public Task OtherTypesAreNot(string source) => AnalyzerRun.IsSilentAsync(source);
}
