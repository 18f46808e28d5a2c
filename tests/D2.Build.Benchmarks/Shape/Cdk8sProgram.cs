using System.Text.Json.Nodes;

namespace D2.Build.Benchmarks.Shape;

/// <summary>The shape in cdk8s: an App for each folder, a Chart for each file. (One App for everything takes quadratic time.)</summary>
internal static class Cdk8sProgram
{
    public const string Source = """
        const { App, ApiObject, Chart, YamlOutputType } = require('cdk8s');
        const { stringify } = require('yaml');
        const fs = require('fs');
        const path = require('path');

        const [clusters, tenants, root] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
        const templates = JSON.parse(fs.readFileSync(path.join(__dirname, 'template.json'), 'utf8'));

        function synth(files, from, to) {
          const folders = new Map();
          for (const template of files) {
            const file = JSON.parse(JSON.stringify(template).replaceAll(from, to));
            const folder = path.join(root, path.dirname(file.path));
            folders.set(folder, [...(folders.get(folder) ?? []), file]);
          }
          for (const [folder, members] of folders) {
            fs.mkdirSync(folder, { recursive: true });
            const app = new App({ outdir: folder, outputFileExtension: '.yaml', yamlOutputType: YamlOutputType.FILE_PER_CHART });
            for (const file of members) {
              if (file.documents.every(document => document.kind)) {
                const chart = new Chart(app, path.basename(file.path, '.yaml'), { disableResourceNameHashes: true });
                file.documents.forEach((document, index) => new ApiObject(chart, `o${index}`, document));
              } else {
                fs.writeFileSync(path.join(root, file.path), file.documents.map(document => stringify(document)).join('---\n'));
              }
            }
            app.synth();
          }
        }

        synth(templates.filter(file => !file.path.includes('cluster-0') && !file.path.includes('team-0')), 'cluster-0', 'cluster-0');
        for (let i = 0; i < clusters; i++) synth(templates.filter(file => file.path.includes('cluster-0')), 'cluster-0', `cluster-${i}`);
        for (let i = 0; i < tenants; i++) synth(templates.filter(file => file.path.includes('team-0')), 'team-0', `team-${i}`);

        """;

    public static string Template(IReadOnlyList<PeerTemplate> templates) => new JsonArray([.. templates.Select(file => new JsonObject
    {
        ["path"] = file.Path,
        ["documents"] = new JsonArray([.. file.Documents.Select(document => document.DeepClone())]),
    })]).ToJsonString();
}
