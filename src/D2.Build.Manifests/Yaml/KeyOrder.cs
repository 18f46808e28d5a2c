namespace D2.Build.Manifests.Yaml;

/// <summary>
/// The order of a mapping's keys: what identifies a thing comes first, what it contains last, the rest between them in
/// ordinal order.
/// </summary>
internal static class KeyOrder
{
    private const int Unranked = 50;

    // Up to here insertion beats everything, the more so as most mappings are nearly in order.
    private const int InsertionLimit = 64;

    /// <summary>Fills in the indices of the entries that are written, in the order they are written.</summary>
    /// <returns>How many there are.</returns>
    public static int Arrange(Mapping mapping, Span<int> order)
    {
        var count = 0;
        for (var i = 0; i < mapping.Count; i++)
        {
            if (mapping.ValueAt(i).IsPresent)
            {
                order[count++] = i;
            }
        }

        if (count <= InsertionLimit)
        {
            Insert(mapping, order[..count]);
        }
        else
        {
            Sort(mapping, order[..count]);
        }

        return count;
    }

    // A method of its own: what a lambda captures is allocated where it is declared, used or not.
    private static void Sort(Mapping mapping, Span<int> order) =>
        order.Sort((left, right) => Compare(mapping.KeyAt(left), mapping.KeyAt(right)));

    private static void Insert(Mapping mapping, Span<int> order)
    {
        Span<byte> ranks = stackalloc byte[InsertionLimit];
        for (var i = 0; i < order.Length; i++)
        {
            var index = order[i];
            var key = mapping.KeyAt(index);
            var rank = (byte)Rank(key);
            var at = i;
            while (at > 0 && (ranks[at - 1] > rank || (ranks[at - 1] == rank && IsAfter(mapping.KeyAt(order[at - 1]), key))))
            {
                order[at] = order[at - 1];
                ranks[at] = ranks[at - 1];
                at--;
            }

            order[at] = index;
            ranks[at] = rank;
        }
    }

    private static bool IsAfter(string left, string right) => string.CompareOrdinal(left, right) > 0;

    private static int Compare(string left, string right) =>
        Rank(left).CompareTo(Rank(right)) is var ranks and not 0 ? ranks : string.CompareOrdinal(left, right);

    private static int Rank(string key) => key switch
    {
        "op" => 0,
        "apiGroup" or "group" => 1,
        "apiVersion" => 2,
        "kind" => 3,
        "metadata" => 4,
        "name" => 5,
        "generateName" => 6,
        "namespace" => 7,
        "labels" => 8,
        "annotations" => 9,
        "type" => 10,
        "image" => 11,
        "patches" => 59,
        "patch" => 60,
        "spec" => 61,
        "data" => 62,
        "binaryData" => 63,
        "stringData" => 64,
        "status" => 65,
        _ => Unranked,
    };
}
