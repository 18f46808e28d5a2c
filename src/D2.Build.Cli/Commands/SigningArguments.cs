using System.CommandLine;
using D2.Build.Rules;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>The options that say how to sign, and what to attest.</summary>
internal sealed class SigningArguments
{
    private const string Automatic = "auto";

    private readonly Option<string?> _key = new("--key") { Description = "Private key: a file of cosign or PKCS #8, or env://NAME. The password is in COSIGN_PASSWORD.", HelpName = "file" };
    private readonly Option<string?> _chain = new("--certificate-chain")
    {
        Description = "Sign as Notation does: the certificates of the key, the root last, in PEM; a file or env://NAME. The password is in NOTATION_KEY_PASSWORD.",
        HelpName = "file",
    };

    private readonly NotaryArguments _notary = new();
    private readonly Option<bool> _keyless = new("--keyless") { Description = "Sign as the identity of the pipeline (GitHub, GitLab, SIGSTORE_ID_TOKEN)." };
    private readonly Option<string?> _token = new("--identity-token") { Description = "Keyless: file with the identity token.", HelpName = "file" };
    private readonly Option<string?> _config = new("--signing-config") { Description = "The signing_config.json; the public Sigstore instance unless set. With a key: also write to these logs.", HelpName = "file" };
    private readonly Option<string?> _root = new("--trusted-root") { Description = "Keyless: trusted_root.json; the public Sigstore instance unless set.", HelpName = "file" };
    private readonly Option<string[]> _attest = new("--attest") { Description = "A document to attest, such as openvex=vex.json.", HelpName = "type=file" };

    private readonly Option<bool> _sbom = new("--sbom") { Description = "Attest what the artifact brings into clusters, as CycloneDX and SPDX." };
    private readonly Option<string?> _provenance = new("--provenance")
    {
        Description = "Attest which commit and pipeline made the artifact (SLSA); with 'auto' only where the commit is known.",
        HelpName = Automatic,
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _unsigned = new("--unsigned") { Description = "Push without a signature. Clusters that verify refuse what they get." };

    public SigningArguments() => _provenance.AcceptOnlyFromAmong(Automatic);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _key, _chain, _keyless, _token, _config, _root, _attest, _sbom, _provenance })
        {
            command.Options.Add(option);
        }

        _notary.AddTo(command);
    }

    /// <summary>Adds the option not to sign.</summary>
    public void AddUnsignedTo(Command command) => command.Options.Add(_unsigned);

    /// <summary>Signs with the key that is named, else as the identity of the pipeline; or not at all, where that is said.</summary>
    /// <exception cref="D2Exception">It is said and a signer or an attestation is named too (D2B9011), or there is no signer (D2B9092).</exception>
    public TrustSession ReadForPush(ParseResult arguments, Session session)
    {
        var isNamed = arguments.GetValue(_key) is not null || arguments.GetValue(_chain) is not null || arguments.GetValue(_keyless);
        if (!arguments.GetValue(_unsigned))
        {
            return isNamed ? Read(arguments, session) : AsPipeline(arguments, session);
        }

        return isNamed || Attests(arguments)
            ? throw new D2Exception(Codes.InvalidArgument, "--unsigned contradicts a signer, and attestations are signed. Leave one of them out.")
            : new(new NoTrust());
    }

    /// <summary>Signs.</summary>
    /// <exception cref="D2Exception">No signer is named, or two (D2B9011).</exception>
    public TrustSession Read(ParseResult arguments, Session session) =>
        Read(arguments, session, new AllAttestations([.. Sources(arguments, session)]));

    /// <summary>Signs, and attests something else than the options name.</summary>
    public TrustSession Read(ParseResult arguments, Session session, IAttestationSource attestations) =>
        (arguments.GetValue(_key), arguments.GetValue(_chain), arguments.GetValue(_keyless)) switch
        {
            ({ } key, null, false) => WithKey(arguments, session, key, attestations),
            ({ } key, { } chain, false) => WithChain(arguments, session, (key, chain), attestations),
            (null, null, true) => Keyless(arguments, session, attestations),
            _ => throw new D2Exception(
                Codes.InvalidArgument, "Name one signer: a key (--key), a key with its certificates (--key and --certificate-chain), or --keyless."),
        };

    private TrustSession AsPipeline(ParseResult arguments, Session session)
    {
        try
        {
            return Keyless(arguments, session, new AllAttestations([.. Sources(arguments, session)]));
        }
        catch (SigningException exception) when (exception.Code is SigningCodes.NoIdentityToken)
        {
            throw new D2Exception(
                Codes.NoIdentityToken,
                $"Nothing says who signs, so nothing is pushed. Name a key: --key (SigningKey). {exception.Message} To push without a signature, "
                + "which clusters that verify refuse: --unsigned (SignArtifact=false).");
        }
    }

    private bool Attests(ParseResult arguments) =>
        (arguments.GetValue(_attest) ?? []).Length > 0 || arguments.GetValue(_sbom) || arguments.GetResult(_provenance) is { Implicit: false };

    private IEnumerable<IAttestationSource> Sources(ParseResult arguments, Session session)
    {
        yield return new GivenAttestations([.. (arguments.GetValue(_attest) ?? []).Select(AttestationFile.Parse)]);
        if (arguments.GetValue(_sbom))
        {
            yield return new BillOfMaterials();
        }

        if (arguments.GetResult(_provenance) is { Implicit: false })
        {
            yield return new BuildProvenance(session.Variable, arguments.GetValue(_provenance) is Automatic ? ProvenanceMode.WhereKnown : ProvenanceMode.Required);
        }
    }

    private TrustSession WithKey(ParseResult arguments, Session session, string place, IAttestationSource attestations)
    {
        var key = new TrustFiles(session.Variable).PrivateKey(place);
        var client = ServiceClient.Create();
        var services = Logs(arguments, client);
        var policy = new TrustPolicy(new KeyVerifier([key.Public]), new(arguments.GetValue(_root)), _notary.Read(arguments, session));
        return new(new SigningTrust(new KeySigner(key, services), new(key.Public), policy, attestations, TimeProvider.System), key, client);
    }

    private TrustSession WithChain(ParseResult arguments, Session session, (string Key, string Chain) places, IAttestationSource attestations)
    {
        var choice = _notary.Read(arguments, session);
        var (key, signer) = new TrustFiles(session.Variable).Notary(places.Key, places.Chain, TimeProvider.System);
        var client = ServiceClient.Create();
        return new(new NotarySigningTrust(signer, choice, new KeySigner(key, Logs(arguments, client)), attestations, TimeProvider.System), key, client);
    }

    // What a key signs enters logs where they are named.
    private SigningServices Logs(ParseResult arguments, HttpClient client) => arguments.GetValue(_config) is { } config
        ? TrustFiles.Config(config).Connect(client, TimeProvider.System.GetUtcNow())
        : SigningServices.None;

    private TrustSession Keyless(ParseResult arguments, Session session, IAttestationSource attestations)
    {
        var client = ServiceClient.Create();
        IIdentityTokenSource tokens = arguments.GetValue(_token) is { } file
            ? new GivenToken(File.ReadAllText(file))
            : IdentityTokenSources.FromEnvironment(session.Variable, client);
        var root = new RootChoice(arguments.GetValue(_root));
        var services = TrustFiles.Config(arguments.GetValue(_config)).Connect(client, TimeProvider.System.GetUtcNow());
        var signer = new KeylessSigner(services, tokens, root.Root, TimeProvider.System);
        return new(new SigningTrust(signer, new(key: null), new TrustPolicy(named: null, root, _notary.Read(arguments, session)), attestations, TimeProvider.System), signer, client);
    }
}
