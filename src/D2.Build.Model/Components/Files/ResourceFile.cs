namespace D2.Build;

/// <summary>A file of a component's folder, with the resources in it.</summary>
public abstract class ResourceFile
{
    private protected ResourceFile(string name, SourceLocation location)
    {
        Name = name;
        Location = location;
        Evaluation.Reached(location);
    }

    /// <summary>The file's name in the folder, without extension unless it is a file of yours.</summary>
    public string Name { get; }

    /// <summary>Where it was declared.</summary>
    public SourceLocation Location { get; }

    /// <summary>What the file holds.</summary>
    internal abstract FileObjects Read(PartReader reader);
}
