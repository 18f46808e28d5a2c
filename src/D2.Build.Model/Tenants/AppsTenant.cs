using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>
/// Applications of a team: each is applied with the rights of a namespace admin only, and the fleet's policies apply to
/// its namespace.
/// </summary>
/// <param name="name">The name of the ResourceSet and the file. DNS-1123 label.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class AppsTenant(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : ComponentTenant(name, file, line)
{
    /// <summary>The ClusterRole that each application's ServiceAccount has in its namespace. Default <c>admin</c>.</summary>
    public string ClusterRole { get; init; } = "admin";
}
