using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>The way to repositories.</summary>
public interface IRegistryClient
{
    /// <summary>The repository a reference names; nothing is sent yet.</summary>
    /// <param name="reference">The reference; tag and digest do not matter.</param>
    Repository Open(Reference reference);
}
