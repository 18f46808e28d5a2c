namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A pins file that Flux cannot edit.</summary>
    public static readonly DiagnosticCode InvalidPinsFile = new(
        "D2B8040", "Flux cannot edit the pins file", Severity.Error,
        "Image automation reads .yaml and .yml files that hold one mapping. One that it cannot read, or that has tabs, anchors or "
        + "a key twice, it leaves out without saying so, and no version in it is ever bumped again.");

    /// <summary>A pin that cannot be a constant.</summary>
    public static readonly DiagnosticCode InvalidPin = new(
        "D2B8041", "Invalid pin", Severity.Error,
        "A pin is a key of data whose value is text on one line; its key becomes the name of a C# property.");

    /// <summary>A comment that looks like a marker and is none.</summary>
    public static readonly DiagnosticCode MalformedMarker = new(
        "D2B8042", "Malformed setter marker", Severity.Error,
        "Flux takes a comment for a marker only if it is a JSON object of strings that names a policy; it ignores any other.");

    /// <summary>A marker that is not behind a value.</summary>
    public static readonly DiagnosticCode MisplacedMarker = new(
        "D2B8043", "Setter marker is not behind a value", Severity.Error,
        "Flux sets the value that a marker stands behind, on the same line. A marker above its key or behind a mapping does nothing.");

    /// <summary>Two pins with one marker.</summary>
    public static readonly DiagnosticCode DuplicateMarker = new(
        "D2B8044", "Two pins have one marker", Severity.Error,
        "Both would always be the same version: one of them is enough, and with two a hand edit of one is soon forgotten in the other.");

    /// <summary>A marker for policies of another namespace.</summary>
    public static readonly DiagnosticCode MarkerNamespace = new(
        "D2B8045", "Setter marker of another namespace", Severity.Error,
        "Image automation only knows the policies of the namespace it runs in; a marker that names another one is ignored.");

    /// <summary>A marker whose policy nobody declares.</summary>
    public static readonly DiagnosticCode MarkerWithoutPolicy = new(
        "D2B8046", "Setter marker without policy", Severity.Error,
        "Flux ignores a marker whose policy does not exist: the version stays as it is, and nothing says so.");

    /// <summary>A policy whose pin has no marker.</summary>
    public static readonly DiagnosticCode PolicyWithoutMarker = new(
        "D2B8047", "Version policy without setter marker", Severity.Error,
        "The policy would pick versions on the cluster that are never written anywhere.");

    /// <summary>A digest that its policy does not look up.</summary>
    public static readonly DiagnosticCode DigestNotReflected = new(
        "D2B8048", "Digest is not looked up", Severity.Error,
        "Without digestReflectionPolicy a policy knows tags only; a marker that asks for the digest is ignored.");

    /// <summary>A pin outside its policy's range.</summary>
    public static readonly DiagnosticCode PinOutsideRange = new(
        "D2B8049", "Pin outside the range of its policy", Severity.Error,
        "The policy picks the newest version within its range, also where that is older than the pin: the next bump would be a step back, "
        + "or a jump that nobody asked for.");

    /// <summary>A range that does not end before the next major version.</summary>
    public static readonly DiagnosticCode RangeAllowsMajors = new(
        "D2B8050", "Range allows major versions", Severity.Warning,
        "Automation commits whatever lies within the range. A major version may break what it is installed into.");

    /// <summary>A value that is not what its marker says.</summary>
    public static readonly DiagnosticCode PinValueMismatch = new(
        "D2B8051", "Value does not fit its setter marker", Severity.Error,
        "The end of a marker says which part of an image is written: :tag, :name, :digest, or all of it without an end. The next bump "
        + "would put something else into the value than it holds today.");

    /// <summary>Update policies in the repository that are not those of the declarations.</summary>
    public static readonly DiagnosticCode OutdatedUpdatePolicies = new(
        "D2B8052", "Update policies are out of date", Severity.Error,
        "The update cluster reads the policies from the Git repository. A build on a workstation writes them; one in CI only "
        + "compares, because what it writes is not committed.");

    /// <summary>A file that is in the way of an update policy.</summary>
    public static readonly DiagnosticCode ForeignUpdatePolicy = new(
        "D2B8053", "File in the way of an update policy", Severity.Error,
        "Builds replace only files that begin with the line that says they are generated.");

    private static IEnumerable<DiagnosticCode> Pins =>
    [
        InvalidPinsFile, InvalidPin, MalformedMarker, MisplacedMarker, DuplicateMarker, MarkerNamespace, MarkerWithoutPolicy,
        PolicyWithoutMarker, DigestNotReflected, PinOutsideRange, RangeAllowsMajors, PinValueMismatch,
        OutdatedUpdatePolicies, ForeignUpdatePolicy,
    ];
}
