using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using D2.Build.Manifests;
using D2.Build.Manifests.Yaml;
using D2.Build.Render;
using D2.Build.Validation;

namespace D2.Build.Benchmarks;

/// <summary>One rendering in a fresh process, as a build has it: nothing is compiled or cached yet.</summary>
internal static class ColdRun
{
    public static void Once(int clusters, int tenants, string folder)
    {
        var watch = Stopwatch.StartNew();
        var objects = SampleFleet.Of(clusters, tenants).Expand();
        var findings = FleetValidator.Check(objects).Count();
        var files = FleetTree.Lay(objects).ToArray();
        var bytes = ToMemory(files);
        var own = watch.Elapsed;
        watch.Restart();
        var first = new TreeWriter(folder, null).Write(files);
        var writing = watch.Elapsed;
        watch.Restart();
        var second = new TreeWriter(folder, null).Write(files);
        var unchanged = watch.Elapsed;

        using var process = Process.GetCurrentProcess();
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {clusters}x{tenants}: {first.Total} files, {bytes / 1e6:F2} MB, {findings} findings
              declare, expand, validate, render to memory  {own.TotalMilliseconds:F0} ms
              render and write {first.Written} files                 {writing.TotalMilliseconds:F0} ms
              render and compare, {second.Written} written              {unchanged.TotalMilliseconds:F0} ms
              allocated {GC.GetTotalAllocatedBytes() / 1e6:F0} MB in all, peak working set {process.PeakWorkingSet64 / 1e6:F0} MB
            """));
    }

    public static long ToMemory(IEnumerable<ManifestFile> files)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        long bytes = 0;
        foreach (var file in files)
        {
            buffer.ResetWrittenCount();
            YamlWriter.Write(file.Documents, buffer);
            bytes += buffer.WrittenSpan.Length;
        }

        return bytes;
    }
}
