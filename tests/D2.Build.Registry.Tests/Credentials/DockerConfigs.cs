using System.Text;
using D2.Build.Testing;

namespace D2.Build.Registry.Tests.Credentials;

public sealed class DockerConfigs : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly Dictionary<string, string> _variables = [];

    public void Dispose() => _home.Dispose();

    [Silent("D2B9062")]
    [Theory]
    [InlineData("registry.example.com")]
    [InlineData("https://registry.example.com")]
    [InlineData("https://registry.example.com/v2/")]
    [InlineData("http://registry.example.com/v1")]
    public async Task KeysComeInManyForms(string key)
    {
        Write(".docker/config.json", $$"""{"auths":{"{{key}}":{"auth":"{{Auth("name:pass:word")}}"} } }""");

        var found = Assert.IsType<Credential.User>(await FindAsync("registry.example.com", "acme/fleet"));

        Assert.Equal(("name", "pass:word"), (found.Name, found.Password));
        Assert.EndsWith("config.json", found.Origin);
    }

    [Theory]
    [InlineData("https://index.docker.io/v1/")]
    [InlineData("docker.io")]
    [InlineData("registry-1.docker.io")]
    public async Task DockerHubHasManyNames(string key)
    {
        Write(".docker/config.json", $$"""{"auths":{"{{key}}":{"username":"name","password":"word"} } }""");

        Assert.IsType<Credential.User>(await FindAsync("docker.io", "library/busybox"));
    }

    [Fact]
    public async Task TheMostSpecificKeyCounts()
    {
        Write(".docker/config.json", $$$"""
            {"auths":{
              "r.example.com":{"auth":"{{{Auth("host:1")}}}"},
              "r.example.com/acme":{"auth":"{{{Auth("acme:1")}}}"},
              "r.example.com/acme/fleet":{"auth":"{{{Auth("fleet:1")}}}"} } }
            """);

        Assert.Equal("fleet", (await FindAsync("r.example.com", "acme/fleet") as Credential.User)?.Name);
        Assert.Equal("acme", (await FindAsync("r.example.com", "acme/infra") as Credential.User)?.Name);
        Assert.Equal("host", (await FindAsync("r.example.com", "acmeother") as Credential.User)?.Name);
        Assert.Null(await FindAsync("r.example.com:5000", "acme/fleet"));
    }

    [Fact]
    public async Task TokensAreOfTwoKinds()
    {
        Write(".docker/config.json", """{"auths":{"a.example.com":{"auth":"","identitytoken":"refresh"},"b.example.com":{"registrytoken":"bearer"},"c.example.com":{}}}""");

        Assert.Equal("refresh", (await FindAsync("a.example.com", "x") as Credential.Identity)?.Token);
        Assert.Equal("bearer", (await FindAsync("b.example.com", "x") as Credential.Bearer)?.Token);
        Assert.Null(await FindAsync("c.example.com", "x"));
    }

    [Fact]
    public async Task ARegistrysHelperComesBeforeTheStoreAndTheStoreBeforeTheFile()
    {
        Helper("own", "own.example.com");
        Helper("store", "both.example.com", "own.example.com", "https://index.docker.io/v1/");
        Write(".docker/config.json", $$"""
            {"credHelpers":{"own.example.com":"own"},"credsStore":"store",
             "auths":{"own.example.com":{"auth":"{{Auth("file:1")}}"},"both.example.com":{"auth":"{{Auth("file:1")}}"},"file.example.com":{"auth":"{{Auth("file:1")}}"} } }
            """);

        Assert.Equal("own", (await FindAsync("own.example.com", "x") as Credential.User)?.Name);
        Assert.Equal("store", (await FindAsync("both.example.com", "x") as Credential.User)?.Name);
        Assert.Equal("store", (await FindAsync("docker.io", "x") as Credential.User)?.Name);
        Assert.Equal("file", (await FindAsync("file.example.com", "x") as Credential.User)?.Name);
        Assert.Null(await FindAsync("none.example.com", "x"));
    }

    [Fact]
    public async Task AHelperMayGiveAnIdentityToken()
    {
        Script("token", """echo '{"ServerURL":"x","Username":"<token>","Secret":"refresh"}'""");
        Write(".docker/config.json", """{"credsStore":"token"}""");

        Assert.Equal("refresh", (await FindAsync("r.example.com", "x") as Credential.Identity)?.Token);
    }

    [Theory]
    [InlineData("echo 'the agent is locked'; exit 1", "failed for r.example.com: the agent is locked")]
    [InlineData("echo nsecret-in-plain-text", "printed something else than a credential")]
    [InlineData("""echo '{"Username":"x"}'""", "printed something else than a credential")]
    public async Task AHelperThatFailsIsOneError(string script, string message)
    {
        Script("broken", script);
        Write(".docker/config.json", """{"credsStore":"broken"}""");

        var failure = await UnreadableAsync();

        Assert.Contains("docker-credential-broken " + message, failure.Message);
        Assert.DoesNotContain("secret", failure.ToString());
    }

    [Fires("D2B9062")]
    [Theory]
    [InlineData("missing", "is not on the PATH")]
    [InlineData("../../evil", "is not a name of a helper")]
    public async Task AHelperThatIsNotThereIsOneError(string name, string message)
    {
        Write(".docker/config.json", $$"""{"credsStore":"{{name}}"}""");

        Assert.Contains(message, (await UnreadableAsync()).Message);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"auths":{"r.example.com":{"auth":nsecret}}}""")]
    [InlineData("""{"auths":[]}""")]
    [InlineData("""{"auths":{"r.example.com":{"auth":"not base64"}}}""")]
    [InlineData("""{"auths":{"r.example.com":{"auth":"bm9jb2xvbg=="}}}""")]
    [InlineData("""{"credsStore":1}""")]
    public async Task ABrokenFileIsOneError(string content)
    {
        Write(".docker/config.json", content);

        var failure = await UnreadableAsync();

        Assert.Contains("config.json is not a Docker configuration", failure.Message);
        Assert.DoesNotContain("secret", failure.ToString());
    }

    [Fact]
    public async Task FilesAreLookedForInOrder()
    {
        const string Entry = """{"auths":{"r.example.com":{"username":"NAME","password":"x"}}}""";
        Write(".config/containers/auth.json", Entry.Replace("NAME", "podman-home", StringComparison.Ordinal));
        Assert.Equal("podman-home", await NameAsync());
        _variables["XDG_RUNTIME_DIR"] = Write("run/containers/auth.json", Entry.Replace("NAME", "podman-run", StringComparison.Ordinal), up: 2);
        Assert.Equal("podman-run", await NameAsync());
        _variables["REGISTRY_AUTH_FILE"] = Write("named.json", Entry.Replace("NAME", "podman-named", StringComparison.Ordinal), up: 0);
        Assert.Equal("podman-named", await NameAsync());
        Write(".docker/config.json", Entry.Replace("NAME", "docker-home", StringComparison.Ordinal));
        Assert.Equal("docker-home", await NameAsync());
        _variables["DOCKER_CONFIG"] = Write("docker/config.json", Entry.Replace("NAME", "docker-named", StringComparison.Ordinal), up: 1);
        Assert.Equal("docker-named", await NameAsync());
        _variables["DOCKER_AUTH_CONFIG"] = Entry.Replace("NAME", "variable", StringComparison.Ordinal);
        Assert.Equal("variable", await NameAsync());

        async Task<string?> NameAsync() => (await FindAsync("r.example.com", "x") as Credential.User)?.Name;
    }

    private static string Auth(string pair) => Convert.ToBase64String(Encoding.UTF8.GetBytes(pair));

    private Task<RegistryException> UnreadableAsync() => AssertUnreadableAsync(async () => await FindAsync("r.example.com", "x"));

    private static async Task<RegistryException> AssertUnreadableAsync(Func<Task> action)
    {
        var failure = await Assert.ThrowsAsync<RegistryException>(action);
        Assert.Equal(RegistryCodes.CredentialsUnreadable, failure.Code);
        return failure;
    }

    private ValueTask<Credential?> FindAsync(string registry, string repository) =>
        CredentialSources.Of(new(name => name == "PATH" ? _home.Path : _variables.GetValueOrDefault(name), _home.Path))
            .FindAsync(registry, repository, TestContext.Current.CancellationToken);

    // The file, or a folder so many levels above it.
    private string Write(string path, string content, int up = 0)
    {
        var file = Path.Join(_home.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return Enumerable.Range(0, up).Aggregate(file, (current, _) => Path.GetDirectoryName(current)!);
    }

    // Knows these registries by the name of its own.
    private void Helper(string name, params string[] registries) => Script(name, $$"""
        read -r server
        case " {{string.Join(' ', registries)}} " in
          *" $server "*) echo '{"ServerURL":"x","Username":"{{name}}","Secret":"y"}' ;;
          *) echo 'credentials not found in native keychain'; exit 1 ;;
        esac
        """);

    private void Script(string name, string body)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The helpers of these tests are shell scripts.");
        var file = Write("docker-credential-" + name, $"#!/bin/sh\n{body}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
