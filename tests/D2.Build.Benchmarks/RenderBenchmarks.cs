using BenchmarkDotNet.Attributes;
using D2.Build.Manifests;
using D2.Build.Validation;

namespace D2.Build.Benchmarks;

/// <summary>The engine's stages, warm.</summary>
[MemoryDiagnoser]
public class RenderBenchmarks
{
    private FleetObjects objects = null!;
    private ManifestFile[] files = [];

    [Params(4, 100, 1000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        objects = SampleFleet.Of(Size, Size).Expand();
        files = [.. FleetTree.Lay(objects)];
    }

    [Benchmark(Baseline = true)]
    public FleetObjects DeclareAndExpand() => SampleFleet.Of(Size, Size).Expand();

    [Benchmark]
    public int Validate() => FleetValidator.Check(objects).Count();

    [Benchmark]
    public long Yaml() => ColdRun.ToMemory(files);
}
