#pragma warning disable
using D2.Build.Rules;
namespace D2.Build.Validation { public sealed record Finding(DiagnosticCode Code, Severity Severity, string Message, SourceLocation Location){ public static Finding Of(Violation v, SourceLocation l)=>new(v.Code,v.Code.Severity,v.Message,l);} public static class ObjectValidator { public static IEnumerable<Finding> Check(KubernetesObject o)=>[]; } }
