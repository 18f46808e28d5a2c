namespace D2.Build.Generators.Schemas.Naming;

/// <summary>The names of one C# scope. Who comes second gets a number.</summary>
/// <param name="reserved">Names nobody gets.</param>
internal sealed class NameScope(params string[] reserved)
{
    private readonly HashSet<string> reserved = new(reserved, StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(reserved, StringComparer.Ordinal);

    /// <summary>A name of its own, as near to the wish as possible.</summary>
    public string Take(string wish)
    {
        var name = wish;
        for (var number = 2; !taken.Add(name); number++)
        {
            name = $"{wish}{number}";
        }

        return name;
    }

    /// <summary>Whether nobody gets the name.</summary>
    public bool IsReserved(string name) => reserved.Contains(name);
}
