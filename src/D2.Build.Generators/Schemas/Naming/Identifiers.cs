using System.Text;

namespace D2.Build.Generators.Schemas.Naming;

/// <summary>
/// Names of C# from names of schemas. Only ASCII letters, digits and a leading underscore come out of it, whatever goes in,
/// and no keyword, since the first letter is a capital.
/// </summary>
internal static class Identifiers
{
    private const int Longest = 200;

    /// <summary><c>podMetricsEndpoints</c> becomes PodMetricsEndpoints, <c>cert-manager.io</c> CertManagerIo; empty where nothing is usable.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder();
        var beginsWord = true;
        foreach (var c in text)
        {
            var isUsable = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if (isUsable)
            {
                name.Append(beginsWord ? char.ToUpperInvariant(c) : c);
            }

            beginsWord = !isUsable;
        }

        if (name.Length > 0 && char.IsDigit(name[0]))
        {
            name.Insert(0, '_');
        }

        return name.Length > Longest ? name.ToString(0, Longest) : name.ToString();
    }

    /// <summary>The name of one of several: Endpoints becomes Endpoint. A word that does not look like a plural stays.</summary>
    public static string Singular(string name)
    {
        if (name.Length < 4 || Ends(name, "ss") || Ends(name, "us") || Ends(name, "is") || !Ends(name, "s"))
        {
            return name;
        }

        if (Ends(name, "ies"))
        {
            return name.Substring(0, name.Length - 3) + "y";
        }

        var isLong = Ends(name, "sses") || Ends(name, "shes") || Ends(name, "ches") || Ends(name, "xes");
        return name.Substring(0, name.Length - (isLong ? 2 : 1));
    }

    private static bool Ends(string name, string end) => name.EndsWith(end, StringComparison.Ordinal);
}
