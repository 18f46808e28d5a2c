namespace D2.Build.Cli;

/// <summary>What becomes of the provenance where nothing says which commit was built.</summary>
internal enum ProvenanceMode
{
    /// <summary>It is an error.</summary>
    Required,

    /// <summary>There is none.</summary>
    WhereKnown,
}
