namespace D2.Build;

/// <summary>A ConfigMap or Secret that kustomize makes of files.</summary>
public abstract class Generator : Mapping
{
    private protected Generator(string? name, SourceLocation location)
    {
        Location = location;
        if (name is not null)
        {
            Name = name;
        }
    }

    /// <summary>The object's name, to which kustomize adds a checksum. Required.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    /// <summary>The object's namespace. Default: that of the folder.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    /// <summary>Whether it is new or changes one of the base. Default create.</summary>
    public Value<GeneratorBehavior>? Behavior { get => Get<GeneratorBehavior>("behavior"); set => Set("behavior", value); }

    /// <summary>Files of the project, relative to the C# file that names them: <c>path</c>, or <c>key=path</c>. Default key: the file's name.</summary>
    public ValueList<string> Files { get => Values<string>("files"); set => Set("files", value); }

    /// <summary>Files of the project with a line <c>KEY=value</c> for each entry.</summary>
    public ValueList<string> Envs { get => Values<string>("envs"); set => Set("envs", value); }

    /// <summary>Labels, annotations, and whether the name ends in a checksum.</summary>
    public GeneratorOptions Options { get => Child<GeneratorOptions>("options"); set => Set("options", value); }

    /// <summary>
    /// False keeps Flux from replacing <c>${…}</c> in it: for dashboards and scripts with a syntax of their own. Default: false
    /// where a file holds one that is neither declared by the repository nor one that every cluster has, true otherwise.
    /// </summary>
    public bool? Substitute { get; set; }

    /// <summary>Where it was declared; files are relative to it.</summary>
    internal SourceLocation Location { get; }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["name"];
}
