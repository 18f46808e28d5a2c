namespace D2.Build.Testing.Registries;

/// <summary>The one user that the registries of the tests know.</summary>
public static class RegistryUser
{
    public const string Name = "flux";

    public const string Password = "s3cret";

    // bcrypt of the password at the lowest cost: the registry computes it for every request.
    internal const string HtpasswdLine = "flux:$2y$04$abcdefghijklmnopqrstuuLZYjhNQAOdpbzt4WxWlUHjv1wsyH5DG\n";
}
