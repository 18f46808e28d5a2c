namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>An input that is null.</summary>
    public static readonly DiagnosticCode NullInput = new(
        "D2B3001", "Input is null", Severity.Error,
        "The operator cannot read a null input. Give it a value, such as an empty string.");

    /// <summary>A template that the operator cannot read.</summary>
    public static readonly DiagnosticCode MalformedTemplate = new(
        "D2B3002", "Malformed template", Severity.Error,
        "The operator reads << … >> in every text of a ResourceSet's resources as a Go template. One it cannot read stalls the whole "
        + "ResourceSet; it is not tried again until it changes.");

    /// <summary>A function that templates do not have.</summary>
    public static readonly DiagnosticCode UnknownTemplateFunction = new(
        "D2B3003", "Unknown template function", Severity.Error,
        "Templates have Go's own functions, the hermetic ones of slim-sprig, and inputs, slugify, toYaml and mustToYaml. Helm and Sprig "
        + "have more. The ResourceSet stalls.");

    /// <summary>A function with too few or too many arguments.</summary>
    public static readonly DiagnosticCode WrongTemplateArguments = new(
        "D2B3004", "Wrong number of template arguments", Severity.Error,
        "What stands before | is the last argument of what stands behind it. With another number the ResourceSet stalls.");

    /// <summary>An input that is not there.</summary>
    public static readonly DiagnosticCode UndefinedInput = new(
        "D2B3005", "Undefined input", Severity.Error,
        "A template that reads an input which one of the sets of inputs lacks stalls the whole ResourceSet, for all sets.");

    /// <summary>An input that nobody reads.</summary>
    public static readonly DiagnosticCode UnusedInput = new(
        "D2B3006", "Unused input", Severity.Info,
        "No template of the ResourceSet reads the input. It may be misspelt here or there.");

    /// <summary>The identifier that only providers give.</summary>
    public static readonly DiagnosticCode MissingInputId = new(
        "D2B3007", "Inputs have no id of their own", Severity.Error,
        "Providers and the strategy Permute add an input id. Inputs that are written into the ResourceSet get none, whatever the "
        + "operator's documentation says, and the ResourceSet stalls.");

    /// <summary>An input that the operator overwrites.</summary>
    public static readonly DiagnosticCode ReservedInput = new(
        "D2B3008", "Reserved input", Severity.Error,
        "The operator puts the object that inputs come from into the input provider, and with Permute an id beside the providers.");

    /// <summary>A text that may not stay one.</summary>
    public static readonly DiagnosticCode UnquotedResult = new(
        "D2B3009", "Template result is not quoted", Severity.Warning,
        "Results are pasted into YAML: 1.10 becomes the number 1.1 there, true a boolean, and the API server refuses them where it wants text.");

    /// <summary>An input that changes the YAML around it.</summary>
    public static readonly DiagnosticCode UnsafeInput = new(
        "D2B3010", "Input changes the YAML around it", Severity.Error,
        "Values are pasted into YAML as they are. A line break, a colon or a quote in one can break the object or add fields to it.");

    /// <summary>A block that another field would have to end.</summary>
    public static readonly DiagnosticCode OpenTemplateBlock = new(
        "D2B3011", "Template block is not closed", Severity.Error,
        "Fields of resources are sorted before the template is read, so a block has to begin and end within one text.");

    /// <summary>A result that is another one each time.</summary>
    public static readonly DiagnosticCode ChangingTemplate = new(
        "D2B3012", "Template changes at every reconciliation", Severity.Warning,
        "The operator renders templates at every reconciliation and applies what changed: workloads restart for nothing.");

    /// <summary>A text that becomes zero.</summary>
    public static readonly DiagnosticCode SilentZero = new(
        "D2B3013", "Input silently becomes zero", Severity.Warning,
        "int, atoi and the like give 0 for a text that is not a whole number, without an error.");

    /// <summary>A dot that stands for nothing.</summary>
    public static readonly DiagnosticCode DotWithoutValue = new(
        "D2B3014", "Dot stands for nothing", Severity.Error,
        "The operator executes templates without data; inputs come from the function inputs. Only range, with and template set the dot.");

    /// <summary>A slug where a name is wanted.</summary>
    public static readonly DiagnosticCode SlugAsName = new(
        "D2B3015", "Slug may not be a valid name", Severity.Warning,
        "slugify keeps underscores, which labels may have and names may not.");

    /// <summary>An exclusion that does nothing.</summary>
    public static readonly DiagnosticCode IgnoredExclusion = new(
        "D2B3017", "Exclusion has no effect", Severity.Warning,
        "fluxcd.controlplane.io/reconcile leaves an object out if it is exactly 'disabled' and the ResourceSet has inputs.");

    /// <summary>A copy that is not made.</summary>
    public static readonly DiagnosticCode InvalidCopy = new(
        "D2B3018", "Nothing is copied", Severity.Error,
        "The operator copies ConfigMaps and Secrets of the version v1, from namespace/name. Anything else it ignores or refuses.");

    /// <summary>A copy that lags behind.</summary>
    public static readonly DiagnosticCode UnwatchedCopy = new(
        "D2B3019", "Copy is not updated at once", Severity.Info,
        "Without the label reconcile.fluxcd.io/watch: Enabled on its source a copy is renewed only when the ResourceSet is reconciled, "
        + "each hour by default.");

    /// <summary>Objects that all go if a provider gives nothing.</summary>
    public static readonly DiagnosticCode VanishingInputs = new(
        "D2B3020", "Everything is deleted without inputs", Severity.Info,
        "If the providers of a ResourceSet give no inputs, for once or for good, the operator deletes everything the ResourceSet made.");

    /// <summary>An object in two steps.</summary>
    public static readonly DiagnosticCode ObjectInTwoSteps = new(
        "D2B3021", "Object is in two steps", Severity.Error,
        "The operator refuses a ResourceSet with the same object in two of its steps.");

    /// <summary>A ResourceSet that is too large to be stored.</summary>
    public static readonly DiagnosticCode LargeResourceSet = new(
        "D2B3022", "ResourceSet is too large", Severity.Warning,
        "The API server stores objects of at most about 1.5 MiB, and the sync of Flux keeps a second copy of parts of them.");

    private static IEnumerable<DiagnosticCode> Templates =>
    [
        NullInput, MalformedTemplate, UnknownTemplateFunction, WrongTemplateArguments, UndefinedInput, UnusedInput, MissingInputId,
        ReservedInput, UnquotedResult, UnsafeInput, OpenTemplateBlock, ChangingTemplate, SilentZero, DotWithoutValue, SlugAsName,
        IgnoredExclusion, InvalidCopy, UnwatchedCopy, VanishingInputs, ObjectInTwoSteps, LargeResourceSet,
    ];
}
