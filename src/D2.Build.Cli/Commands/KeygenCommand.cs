using System.CommandLine;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>Makes a key pair.</summary>
internal sealed class KeygenCommand : Verb
{
    private readonly Option<string> _output = new("--file") { Description = "The files' name without ending.", HelpName = "name", DefaultValueFactory = _ => "cosign" };

    private readonly Func<string, string?> _variable;

    public KeygenCommand(Surroundings surroundings)
        : base(
            "keygen", "Makes a key pair that d2 and cosign read: NAME.key, encrypted with the password in COSIGN_PASSWORD, and NAME.pub for the clusters.",
            "d2 keygen --file cosign")
    {
        _variable = surroundings.Variable;
        Options.Add(_output);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.KeyPairOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Report report, CancellationToken cancellation)
    {
        var name = arguments.GetValue(_output)!;
        var password = new TrustFiles(_variable).NewPassword();
        using var key = SigningKey.Generate();
        await WriteAsync($"{name}.key", KeyFile.WriteEncrypted(key, password), UnixFileMode.UserRead | UnixFileMode.UserWrite, cancellation);
        await WriteAsync($"{name}.pub", key.Public.ToPem(), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead, cancellation);
        report.Line($"Made {name}.key and {name}.pub", LineStyle.Done);
        report.Result(new($"{name}.key", $"{name}.pub"), OutputJson.Default.KeyPairOutput);
        return Success;
    }

    // A key that is there stays: everything it signed would have to be signed again.
    private static async Task WriteAsync(string path, string text, UnixFileMode mode, CancellationToken cancellation)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        await using var file = new FileStream(path, options);
        await file.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
    }
}
