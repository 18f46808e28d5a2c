using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build;

/// <summary>The ResourceSet of update automation: per repository a namespace, its policies, and the writer.</summary>
internal static class AutomationConvention
{
    private static readonly Input<string> Area = new("inputs.namespace");
    private static readonly Input<string> Repository = new("inputs.repository");
    private static readonly Input<string> PushBranch = new("inputs.pushBranch");

    public static ResourceSet Expand(Organization organization, UpdateAutomation automation)
    {
        var at = automation.Location;
        var source = Source(organization, automation);
        var set = new ResourceSet(automation.Name, at.File, at.Line)
        {
            Namespace = Conventional.FluxNamespace,
            Operator = { ReconcileEvery = automation.ReconcileEvery },
            Spec =
            {
                DependsOn = [ResourceSetDependency.OnCrd(Conventional.ImageUpdateCrd)],
                Inputs = Inputs(organization, automation),
                Resources =
                [
                    new Namespace(Area, at.File, at.Line),
                    AccessConvention.RuntimeInfo(Area, at),
                    .. Secrets(organization, at),
                    AccessConvention.Account(Area, null, at),
                    AccessConvention.NamespaceRole("admin", Area, at),
                    source,
                    AccessConvention.Apply(Area, Area, source, automation.PolicyPath, at),
                    Writer(organization.Forge, automation, source),
                ],
            },
        };
        Finishing.Apply(set, automation.Customize);
        return set;
    }

    // Policies of private images name the Secret that pulls.
    private static IEnumerable<Secret> Secrets(Organization organization, SourceLocation at)
    {
        if (CloudConvention.RunnerSecretOf(organization) is { } pullSecret)
        {
            yield return AccessConvention.PullSecret(pullSecret, Area, at);
        }

        yield return AccessConvention.Secret(organization.GitSecret, Area, at);
    }

    private static ObjectList<Mapping> Inputs(Organization organization, UpdateAutomation automation)
    {
        var inputs = new ObjectList<Mapping>();
        foreach (var (ns, repository) in automation.Repositories)
        {
            inputs.Add(new Mapping
            {
                ["namespace"] = new Scalar(ns, TextFormat.Label),
                ["repository"] = new Scalar(
                    repository.Contains("://", StringComparison.Ordinal) ? repository : organization.Forge.GitUrl(repository),
                    TextFormat.GitUrl),
                ["pushBranch"] = automation.PushBranch,
            });
        }

        return inputs;
    }

    private static GitRepository Source(Organization organization, UpdateAutomation automation) =>
        new(Area, automation.Location.File, automation.Location.Line)
        {
            Namespace = Area,
            Spec =
            {
                Interval = "10m",
                Ref = { Branch = automation.Branch },
                SecretRef = organization.GitSecret,
                Url = Repository,
            },
        };

    private static ImageUpdateAutomation Writer(Forge forge, UpdateAutomation automation, GitRepository source) =>
        new(Area, automation.Location.File, automation.Location.Line)
        {
            Namespace = Area,
            Spec =
            {
                Interval = "30m",
                SourceRef = { Kind = ImageUpdateSourceKind.GitRepository, Name = source.Name },
                Git =
                {
                    Checkout = { Ref = { Branch = automation.Branch } },
                    Commit =
                    {
                        Author = { Name = automation.Author.Name, Email = automation.Author.Email },
                        MessageTemplate = automation.MessageTemplate,
                    },
                    Push = Push(forge, automation),
                },
                Update = { Path = automation.UpdatePath, Strategy = ImageUpdateStrategy.Setters },
            },
        };

    // GitLab opens the merge request by itself when the push asks for it; on GitHub a workflow of the repository does.
    private static ImageUpdatePush Push(Forge forge, UpdateAutomation automation) => forge is GitLab
        ? new() { Branch = PushBranch, Options = { ["merge_request.create"] = "", ["merge_request.target"] = automation.Branch } }
        : new() { Branch = PushBranch };
}
