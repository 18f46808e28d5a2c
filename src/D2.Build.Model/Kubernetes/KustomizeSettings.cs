namespace D2.Build;

/// <summary>What kustomize-controller is told about one object: its annotations (<c>kustomize.toolkit.fluxcd.io/…</c>) as members.</summary>
/// <param name="metadata">Where they are written.</param>
public sealed class KustomizeSettings(ObjectMeta metadata) : ControllerSettings(metadata, Prefix)
{
    internal const string Prefix = "kustomize.toolkit.fluxcd.io/";
    internal const string SubstituteAnnotation = Prefix + "substitute";

    /// <summary>How server-side apply treats the object. Default: override.</summary>
    public SsaMode? Ssa
    {
        get => Read("ssa") is { } text && WireNames<SsaMode>.Find(text) is { Found: true } mode ? mode.Value : null;
        set => Write("ssa", value is { } mode ? WireNames<SsaMode>.Of(mode) : null);
    }

    /// <summary>False keeps the object when it leaves the Kustomization. Default true.</summary>
    public bool? Prune { get => ReadSwitch("prune"); set => WriteSwitch("prune", value); }

    /// <summary>True replaces the object where an immutable field changed. Default false.</summary>
    public bool? Force { get => ReadSwitch("force"); set => WriteSwitch("force", value); }

    /// <summary>False leaves <c>${…}</c> of this object alone: for dashboards and scripts with a syntax of their own. Default true.</summary>
    public bool? Substitute { get => ReadSwitch("substitute"); set => WriteSwitch("substitute", value); }

    /// <summary>False stops reconciling the object. Default true.</summary>
    public bool? Reconcile { get => ReadSwitch("reconcile"); set => WriteSwitch("reconcile", value); }
}
