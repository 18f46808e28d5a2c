namespace D2.Build.Validation;

/// <summary>A place of a fleet where objects stand: the tenants' folder, or that of one cluster.</summary>
internal interface IPlace
{
    /// <summary>The objects that stand there.</summary>
    ObjectTable Table { get; }

    /// <summary>The clusters that apply them; empty for tenants nobody applies.</summary>
    IReadOnlyList<ClusterIndex> Clusters { get; }

    /// <summary>
    /// Whether objects here can refer to one: each of the clusters has it, or may have it, because there are objects of its
    /// kind whose names are not known.
    /// </summary>
    bool Has(ObjectKey key);
}
