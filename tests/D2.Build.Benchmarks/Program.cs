using System.Globalization;
using BenchmarkDotNet.Running;
using D2.Build.Benchmarks;
using D2.Build.Benchmarks.Shape;

// What a user pays: cold processes, the real build. What a developer compares: BenchmarkDotNet.
switch (args)
{
    case ["cold", var clusters, var tenants, var folder]:
        ColdRun.Once(Parse(clusters), Parse(tenants), folder);
        break;
    case ["growth"]:
        await Growth.ReportAsync();
        break;
    case ["shape"]:
        await FullShape.ReportAsync();
        break;
    case ["shape-once", var clusters, var tenants, var folder]:
        ShapeRun.Once(Parse(clusters), Parse(tenants), folder);
        break;
    case ["noop"]:
        await NoOpBuild.ReportAsync();
        break;
    case ["packing"]:
        await Packing.ReportAsync();
        break;
    case ["pack", var tree, var layout]:
        Packing.Once(tree, layout);
        break;
    case ["pushing"]:
        await Pushing.ReportAsync();
        break;
    case ["signing"]:
        await Signing.ReportAsync();
        break;
    case ["analysis"]:
        await Analysis.ReportAsync();
        break;
    case ["schemas"]:
        await SchemaGeneration.ReportAsync();
        break;
    case ["schemas", var definitions]:
        SchemaGeneration.Once(Parse(definitions));
        break;
    case ["micro", .. var rest]:
        BenchmarkSwitcher.FromTypes([typeof(RenderBenchmarks)]).Run(rest);
        break;
    default:
        Console.Error.WriteLine("""
            Usage: dotnet run -c Release --project tests/D2.Build.Benchmarks -- <what>

              growth   rendering in a cold process: 3x4, 100x100, 1000x1000 clusters x tenants (time, allocations, peak memory)
              shape    the full shape, components and update policies too, beside Pkl and cdk8s from the npm registry
              noop     an unchanged build of a fleet beside an unchanged build of an empty class library
              packing  trees of 10 and 100 MB packed in a cold process beside tar | gzip | sha256sum
              pushing  trees of 10 and 100 MB and 100 small artifacts to a local registry, in a cold process beside oras push
              signing  1, 10 and 100 artifacts in a local registry, in a cold process beside cosign sign
              analysis generator and analyzers over a fleet of 1000 lines: once, and after each edit, beside the compiler
              schemas  the generator of types for 0, 10 and 100 custom resource definitions: cold, per keystroke, one edited
              micro    the same shapes under BenchmarkDotNet (its arguments follow)
            """);
        return 2;
}

return 0;

static int Parse(string text) => int.Parse(text, CultureInfo.InvariantCulture);
