namespace D2.Build.Oci;

/// <summary>JSON from anyone to manifests and indexes.</summary>
internal static class ManifestReader
{
    public static ImageManifest ReadManifest(ReadOnlyMemory<byte> json) =>
        JsonObjectReader.Read(json, ImageManifest.MaxSize, "image manifest", reader =>
        {
            CheckVersion(reader);
            reader.Refuse("manifests");
            return new ImageManifest(Descriptor(reader.RequiredObject("config")), Descriptors(reader, "layers"))
            {
                MediaType = reader.Text("mediaType") ?? MediaTypes.ImageManifest,
                ArtifactType = reader.Text("artifactType"),
                Subject = reader.Object("subject") is { } subject ? Descriptor(subject) : null,
                Annotations = new(reader.Texts("annotations")),
            };
        });

    public static ImageIndex ReadIndex(ReadOnlyMemory<byte> json) =>
        JsonObjectReader.Read(json, ImageManifest.MaxSize, "image index", reader =>
        {
            CheckVersion(reader);
            reader.Refuse("config");
            reader.Refuse("layers");
            return new ImageIndex(Descriptors(reader, "manifests"))
            {
                MediaType = reader.Text("mediaType") ?? MediaTypes.ImageIndex,
                ArtifactType = reader.Text("artifactType"),
                Subject = reader.Object("subject") is { } subject ? Descriptor(subject) : null,
                Annotations = new(reader.Texts("annotations")),
                Others = reader.Others,
            };
        });

    private static void CheckVersion(JsonObjectReader reader)
    {
        if (reader.RequiredNumber("schemaVersion") != 2)
        {
            throw reader.Malformed("schemaVersion", "is not 2");
        }
    }

    private static EquatableList<Descriptor> Descriptors(JsonObjectReader reader, string name) =>
        [.. reader.RequiredObjects(name).Select(Descriptor)];

    private static Descriptor Descriptor(JsonObjectReader reader)
    {
        var digest = Digest.TryParse(reader.RequiredText("digest"), out var parsed)
            ? parsed
            : throw reader.Malformed("digest", "is not a digest");
        return new(reader.RequiredText("mediaType"), digest, reader.RequiredNumber("size"))
        {
            ArtifactType = reader.Text("artifactType"),
            Annotations = new(reader.Texts("annotations")),
            Data = reader.Text("data"),
            Others = reader.Others,
        };
    }
}
