using System.Globalization;
using System.Text;

namespace D2.Build.Benchmarks;

/// <summary>A tree of manifests such as fleets have: many files of a few kinds that repeat themselves.</summary>
internal static class SampleTree
{
    private const int FilesPerFolder = 40;

    /// <summary>Writes files of about so many bytes in all.</summary>
    /// <returns>How many files.</returns>
    public static int Write(string folder, long bytes)
    {
        var count = 0;
        for (long written = 0; written < bytes; count++)
        {
            var tenant = (count / FilesPerFolder).ToString("D4", CultureInfo.InvariantCulture);
            var path = Path.Join(folder, "tenants", $"team-{tenant}", $"app-{count:D6}.yaml");
            var text = Manifest(tenant, count);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            written += text.Length;
        }

        return count;
    }

    private static string Manifest(string tenant, int number)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 12_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"""
                ---
                apiVersion: helm.toolkit.fluxcd.io/v2
                kind: HelmRelease
                metadata:
                  name: app-{number:D6}-{i}
                  namespace: team-{tenant}
                  labels:
                    app.kubernetes.io/name: app-{number:D6}
                    toolkit.fluxcd.io/tenant: team-{tenant}
                spec:
                  interval: {(number % 12) + 1}h
                  releaseName: app-{number:D6}
                  chartRef:
                    kind: OCIRepository
                    name: app-{number:D6}
                  values:
                    replicaCount: {(number + i) % 7}
                    image:
                      repository: ghcr.io/acme/app-{number:D6}
                      digest: sha256:{unchecked((uint)(number * 2654435761L + i)):x8}{unchecked((uint)(number * 40503L * (i + 7))):x8}
                    ingress:
                      enabled: {(i % 2 == 0 ? "true" : "false")}
                      host: app-{number:D6}.example.com

                """);
        }

        return text.Replace("\r", "").ToString();
    }
}
