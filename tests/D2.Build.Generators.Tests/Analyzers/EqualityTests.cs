using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using D2.Build.Flux;
using D2.Build.Generators.Analyzers;
using D2.Build.Generators.Tests.Support;
using D2.Build.Kubernetes;
using D2.Build.Testing;
using D2.Build.Validation;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>The same mistake has the same code and sentence while it is typed and when the model is checked.</summary>
public sealed class EqualityTests
{
    public static TheoryData<string, TextFormat, string> Mistakes => new()
    {
        { "D2B1001", TextFormat.ObjectName, "My_Name" },
        { "D2B1001", TextFormat.Label, "my.name" },
        { "D2B1002", TextFormat.Duration, "1d" },
        { "D2B1002", TextFormat.ShortDuration, "1h" },
        { "D2B1003", TextFormat.OciUrl, "https://ghcr.io/acme" },
        { "D2B1003", TextFormat.HttpUrl, "ftp://a" },
        { "D2B1003", TextFormat.GitUrl, "git@github.com:acme/a" },
        { "D2B1003", TextFormat.HelmUrl, "ghcr.io/acme" },
        { "D2B1050", TextFormat.SemverRange, "newest" },
        { "D2B1051", TextFormat.ImageTag, "a b" },
        { "D2B1052", TextFormat.ImageDigest, "sha256:1" },
        { "D2B1053", TextFormat.ImageName, "oci://a" },
        { "D2B1054", TextFormat.Cron, "0 9 * * 7" },
        { "D2B1055", TextFormat.TimeZone, "Oslo" },
        { "D2B3002", TextFormat.Template, "<< inputs.a | >>" },
        { "D2B3003", TextFormat.Template, "<< inputs.a | uper >>" },
        { "D2B3004", TextFormat.Template, "<< trunc inputs.a >>" },
        { "D2B3011", TextFormat.Template, "<< if inputs.a >>" },
        { "D2B3012", TextFormat.Template, "<< randInt 1 inputs.a >>" },
        { "D2B3014", TextFormat.Template, "<< .a >><< inputs.a >>" },
        { "D2B4020", TextFormat.FieldCondition, "status.a = 1" },
        { "D2B4021", TextFormat.DependencyCondition, "status.a == 1" },
        { "D2B4022", TextFormat.FieldCondition, "1 == 'a'" },
        { "D2B4023", TextFormat.DependencyCondition, "dep.status.a" },
        { "D2B4024", TextFormat.AdmissionCondition, "object.metadata.labels['a'] == 'b'" },
        { "D2B4020", TextFormat.AdmissionText, "'a' +" },
        { "D2B4022", TextFormat.AdmissionValue, "1 == 'a'" },
        { "D2B5001", TextFormat.IdentityRegex, "a" },
        { "D2B5002", TextFormat.IdentityRegex, "^a.b$" },
        { "D2B5010", TextFormat.Regex, "(?!a)" },
        { "D2B5050", TextFormat.HelmUrl, "http://charts.example.com" },
        { "D2B5050", TextFormat.GitUrl, "http://git.example.com/acme/a" },
    };

    [Fires("D2B5001")]
    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task AnalyzerAndEngineSayTheSame(string code, TextFormat format, string text)
    {
        var member = MemberOf(format);
        var source = $"class C {{ object Value = new {member.ReflectedType!.FullName} {{ {member.Name} = {SymbolDisplay.FormatLiteral(text, quote: true)} }}; }}";

        var diagnostic = Assert.Single(await AnalyzerRun.DiagnosticsAsync(source));
        var finding = Assert.Single(ObjectValidator.Check(ObjectWith(member, text)), finding => finding.Code.Id == code);

        Assert.Equal(code, diagnostic.Id);
        Assert.Equal(SymbolDisplay.FormatLiteral(text, quote: true), source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.EndsWith(": " + diagnostic.GetMessage(CultureInfo.InvariantCulture), finding.Message, StringComparison.Ordinal);
        Assert.Equal(text, finding.Text);
        Assert.Equal(finding.Severity.ToString(), diagnostic.Severity.ToString());
    }

    [Fact]
    public void EveryCodeOfTextsIsAmongThem()
    {
        var reported = new DiagnosticAnalyzer[] { new FormatAnalyzer(), new TemplateAnalyzer() }
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Select(descriptor => descriptor.Id);

        Assert.Empty(reported.Except(Mistakes.Select(row => row.Data.Item1)));
    }

    private static PropertyInfo MemberOf(TextFormat format) => typeof(Mapping).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Mapping)) && !type.IsAbstract && type.GetConstructor([]) is not null)
        .SelectMany(type => type.GetProperties())
        .First(property => property.CanWrite && property.ReflectedType != typeof(ObjectMeta)
            && (property.GetCustomAttribute<StringSyntaxAttribute>()?.Syntax == format.ToString()
                || (format == TextFormat.Duration && property.PropertyType == typeof(Duration?))));

    private static KubernetesObject ObjectWith(PropertyInfo member, string text)
    {
        var mapping = (Mapping)Activator.CreateInstance(member.ReflectedType!)!;
        member.SetValue(mapping, member.PropertyType == typeof(string) ? (object)text : new Duration(text));
        return mapping switch
        {
            AdmissionValidation validation => new ValidatingAdmissionPolicy("p") { Spec = { Validations = [validation] } },
            AdmissionVariable variable => new ValidatingAdmissionPolicy("p") { Spec = { Variables = [With(variable, "name", "v")] } },
            MatchCondition condition => new ValidatingAdmissionPolicy("p") { Spec = { MatchConditions = [With(condition, "name", "c")] } },
            AuditAnnotation annotation => new ValidatingAdmissionPolicy("p") { Spec = { AuditAnnotations = [With(annotation, "key", "k")] } },
            ResourceSetSpec spec => new ResourceSet("s") { Spec = With(spec, "inputs", new Node[] { new Mapping { ["a"] = "b" } }) },
            ResourceSetStep step => new ResourceSet("s") { Spec = { Inputs = [new Mapping { ["a"] = "b" }], Steps = [With(step, "name", "one")] } },
            _ => new KubernetesObject("example.com/v1", "Widget", "w") { ["spec"] = mapping },
        };
    }

    private static T With<T>(T mapping, string key, Node value)
        where T : Mapping
    {
        mapping[key] = value;
        return mapping;
    }
}
