namespace D2.Build.Rules;

/// <summary>The names of objects, which depend on their kind.</summary>
public static class ObjectNames
{
    /// <summary>Checks the name of an object.</summary>
    /// <param name="kind">The object's kind, such as <c>Namespace</c>.</param>
    /// <param name="name">The name.</param>
    /// <returns>What is wrong with it; null for a good name.</returns>
    public static Violation? Check(string kind, string name) => kind switch
    {
        "Namespace" => Names.CheckLabel(name),
        "Role" or "ClusterRole" or "RoleBinding" or "ClusterRoleBinding" => Names.CheckPathSegment(name),
        _ => Names.CheckSubdomain(name),
    };
}
