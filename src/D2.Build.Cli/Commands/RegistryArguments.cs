using System.CommandLine;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using D2.Build.Registry;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>The options on how to reach registries.</summary>
internal sealed class RegistryArguments
{
    private readonly Option<string[]> _plainHttp = new("--plain-http") { Description = "A registry (host:port) to speak to without TLS.", HelpName = "host" };
    private readonly Option<string[]> _authorities = new("--ca-file") { Description = "PEM file of a certificate authority to trust besides the system's.", HelpName = "file" };
    private readonly Option<string[]> _tokenServers = new("--token-server") { Description = "A host on which a registry may have its token server.", HelpName = "host" };

    public void AddTo(Command command)
    {
        command.Options.Add(_plainHttp);
        command.Options.Add(_authorities);
        command.Options.Add(_tokenServers);
    }

    public RegistryOptions Read(ParseResult arguments, Report report) => new()
    {
        PlainHttp = Hosts(arguments, _plainHttp),
        TokenServers = Hosts(arguments, _tokenServers),
        Authorities = Authorities(arguments.GetValue(_authorities) ?? []),
        Observer = happening => Tell(happening, report),
    };

    private static HashSet<string> Hosts(ParseResult arguments, Option<string[]> option) =>
        new(arguments.GetValue(option) ?? [], StringComparer.OrdinalIgnoreCase);

    private static X509Certificate2Collection Authorities(string[] files)
    {
        var authorities = new X509Certificate2Collection();
        foreach (var file in files)
        {
            try
            {
                authorities.ImportFromPemFile(file);
            }
            catch (CryptographicException exception)
            {
                throw new D2Exception(Codes.InvalidArgument, $"'{file}' holds no certificate in PEM: {exception.Message}");
            }
        }

        return authorities;
    }

    private static void Tell(RegistryEvent happening, Report report)
    {
        switch (happening)
        {
            case RegistryEvent.Warned warned:
                report.Line($"{warned.Registry} says: {warned.Text}", LineStyle.Warning);
                break;
            case RegistryEvent.Retrying retrying:
                report.Line($"Trying again to {retrying.Asked} in {retrying.Delay.TotalSeconds:F0} s: {retrying.Reason}", LineStyle.Quiet);
                break;
            case RegistryEvent.RateLimitLow low:
                report.Line($"{low.Registry} will take {low.Remaining} more requests for now.", LineStyle.Warning);
                break;
        }
    }
}
