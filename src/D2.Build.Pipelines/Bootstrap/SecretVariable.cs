namespace D2.Build.Pipelines;

/// <summary>An environment variable of the bootstrap script.</summary>
/// <param name="Name">In capitals; Terraform's variable has the same name in lower case.</param>
/// <param name="Meaning">What it is, and which rights it needs.</param>
/// <param name="Default">What it is when unset; null where it has to be set.</param>
internal sealed record SecretVariable(string Name, string Meaning, string? Default = null);
