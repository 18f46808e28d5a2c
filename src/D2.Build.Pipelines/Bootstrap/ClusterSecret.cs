namespace D2.Build.Pipelines;

/// <summary>A Secret in flux-system that a cluster has to have before Flux can start.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type in Kubernetes.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Variables">What it is made from.</param>
internal sealed record ClusterSecret(string Name, string Type, string Purpose, IReadOnlyList<SecretVariable> Variables)
{
    /// <summary>Shell commands that compute what <see cref="Data"/> uses; empty where that is all there.</summary>
    public string Prepare { get; init; } = "";

    /// <summary>The Secret's data, in base64, with shell variables.</summary>
    public required string Data { get; init; }

    /// <summary>Whether it is what verification reads: copied to tenants only, and copies follow a change at once.</summary>
    public bool IsForVerification { get; init; }

    /// <summary>The Secret's data as a Terraform object of plain texts.</summary>
    public required string TerraformData { get; init; }

    /// <summary>A Terraform object that is merged with <see cref="TerraformData"/>; empty where that is all there.</summary>
    public string TerraformRest { get; init; } = "";
}
