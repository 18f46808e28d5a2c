using D2.Build.Flux;

namespace D2.Build;

/// <summary>What is done to every object before it is checked and written: the user's last changes, then the quoting of inputs.</summary>
internal static class Finishing
{
    public static void Apply(KubernetesObject resource, Customizations? changes = null)
    {
        if (changes is not null)
        {
            changes.Apply(resource);
        }

        if (resource is not ResourceSet set)
        {
            return;
        }

        foreach (var list in set.Spec.AllResources())
        {
            foreach (var inner in list.OfType<KubernetesObject>())
            {
                changes?.Apply(inner);
            }
        }

        InputQuoting.Apply(set);
    }
}
