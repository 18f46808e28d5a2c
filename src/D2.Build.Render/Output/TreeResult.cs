namespace D2.Build.Render;

/// <summary>What writing a tree changed.</summary>
/// <param name="Written">Files that are new or have other content than before.</param>
/// <param name="Total">Files of the tree.</param>
/// <param name="Deleted">Files of the last tree that are not part of this one.</param>
internal sealed record TreeResult(int Written, int Total, int Deleted);
