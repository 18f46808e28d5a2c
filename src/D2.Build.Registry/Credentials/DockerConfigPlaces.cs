namespace D2.Build.Registry;

/// <summary>Where files in the format of Docker's <c>config.json</c> lie.</summary>
internal static class DockerConfigPlaces
{
    private const int MaxSize = 1024 * 1024;

    /// <summary>The variable that holds the file's content, as CI systems set it.</summary>
    public static DockerConfig? Variable(CredentialEnvironment environment) =>
        environment.NonEmpty("DOCKER_AUTH_CONFIG") is { } json ? DockerConfig.Parse(json, "DOCKER_AUTH_CONFIG") : null;

    public static DockerConfig? Docker(CredentialEnvironment environment) => First(
        environment.NonEmpty("DOCKER_CONFIG") is { } folder
            ? Path.Join(folder, "config.json")
            : InHome(environment, ".docker", "config.json"));

    public static DockerConfig? Podman(CredentialEnvironment environment) => environment.NonEmpty("REGISTRY_AUTH_FILE") is { } file
        ? First(file)
        : First(
            environment.NonEmpty("XDG_RUNTIME_DIR") is { } folder ? Path.Join(folder, "containers", "auth.json") : null,
            InHome(environment, ".config", "containers", "auth.json"));

    private static string? InHome(CredentialEnvironment environment, params string[] parts) =>
        environment.Home.Length > 0 ? Path.Join([environment.Home, .. parts]) : null;

    private static DockerConfig? First(params IEnumerable<string?> paths) =>
        paths.FirstOrDefault(File.Exists) is { } path ? DockerConfig.Parse(Read(path), path) : null;

    private static string Read(string path)
    {
        try
        {
            return new FileInfo(path).Length <= MaxSize
                ? File.ReadAllText(path)
                : throw new RegistryException(RegistryCodes.CredentialsUnreadable, $"{path} is larger than {MaxSize} bytes; is it the file you mean?");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RegistryException(RegistryCodes.CredentialsUnreadable, $"{path} cannot be read: {exception.Message}", exception);
        }
    }
}
