using System.Collections.Immutable;
using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace D2.Build.Generators.Analyzers;

/// <summary>
/// D2B4002: an object of one of Flux's kinds in an API version that no cluster of the project serves. Where some serve it, it depends
/// on what gets the object, and is left to the check of the model.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ApiVersionAnalyzer() : ProjectAnalyzer(Codes.UnservedVersion)
{
    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext start, Lazy<FleetSites> sites) =>
        start.RegisterOperationAction(operation => Analyze(operation, sites), OperationKind.ObjectCreation);

    private void Analyze(OperationAnalysisContext context, Lazy<FleetSites> sites)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Type?.DerivesFrom(MetadataNames.KubernetesObject) == true
            && Argument(creation, "apiVersion") is { ConstantValue.Value: string apiVersion } place && Argument(creation, "kind") is { ConstantValue.Value: string kind }
            && apiVersion.Split('/') is [var group, var version] && FluxControllers.Of(group, kind) is not null
            && sites.Value.Clusters is { Count: > 0 } clusters)
        {
            var minors = clusters.Select(cluster => cluster.FluxMinor).ToArray();
            if (Array.TrueForAll(minors, minor => minor is { } known && !UnservedVersions.IsServed(known, group, version, kind)))
            {
                var first = clusters.OrderBy(cluster => cluster.Name, StringComparer.Ordinal).First();
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptor, place.Syntax.GetLocation(), Right(minors, group, kind), UnservedVersions.Of(first.Name, (int)first.FluxMinor!, group, version, kind).Message));
            }
        }
    }

    // There is a right answer if all clusters serve it.
    private static ImmutableDictionary<string, string?> Right(int?[] minors, string group, string kind)
    {
        var current = FluxApis.Current(group, kind);
        return Array.TrueForAll(minors, minor => UnservedVersions.IsServed((int)minor!, group, current, kind))
            ? ImmutableDictionary<string, string?>.Empty.Add(UnservedVersions.Property, $"{group}/{current}")
            : ImmutableDictionary<string, string?>.Empty;
    }

    private static IOperation? Argument(IObjectCreationOperation creation, string parameter) => creation.Arguments
        .FirstOrDefault(argument => string.Equals(argument.Parameter?.Name, parameter, StringComparison.Ordinal))?.Value;
}
