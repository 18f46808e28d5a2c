namespace D2.Build.Flux;

/// <summary>Author, message and signature of the commits.</summary>
public sealed class ImageUpdateCommit : Mapping
{
    /// <summary>The author. Required.</summary>
    public CommitAuthor Author { get => Child<CommitAuthor>("author"); set => Set("author", value); }

    /// <summary>A Go template of the message; <c>.Changed</c> tells what was updated.</summary>
    public string? MessageTemplate { get => Text("messageTemplate"); set => Set("messageTemplate", value); }

    /// <summary>Further values for the template, as <c>.Values</c>.</summary>
    public TextMap MessageTemplateValues { get => Child<TextMap>("messageTemplateValues"); set => Set("messageTemplateValues", value); }

    /// <summary>The key that signs the commits. Default: they are not signed.</summary>
    public CommitSigningKey SigningKey { get => Child<CommitSigningKey>("signingKey"); set => Set("signingKey", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["author"];
}
