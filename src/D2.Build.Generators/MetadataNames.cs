namespace D2.Build.Generators;

/// <summary>
/// The types the generator knows, by name: the library they live in is never loaded into the compiler, and a project
/// that lacks one of them simply has no such members.
/// </summary>
internal static class MetadataNames
{
    public const string Namespace = "D2.Build";
    public const string Fleet = "D2.Build.FleetAttribute";
    public const string Components = "D2.Build.ComponentsAttribute";
    public const string ResourceSetInputs = "D2.Build.ResourceSetInputsAttribute";
    public const string Declaration = "D2.Build.Declaration";
    public const string Organization = "D2.Build.Organization";
    public const string KubernetesObject = "D2.Build.KubernetesObject";
    public const string ResourceList = "D2.Build.ResourceList";
    public const string KubernetesEntity = "k8s.Models.KubernetesEntityAttribute";
    public const string Value = "D2.Build.Value`1";
    public const string Duration = "D2.Build.Duration";
    public const string Input = "D2.Build.Input`1";
    public const string Variable = "D2.Build.Variable";
}
