using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>Reads the contracts of other projects and repositories.</summary>
internal static class ContractReader
{
    private const long Largest = 10 * 1024 * 1024;

    /// <summary>The contracts; one that cannot be read is reported.</summary>
    public static IReadOnlyList<RepositoryContract> Read(IEnumerable<string> files, FindingReporter reporter)
    {
        var contracts = new List<RepositoryContract>();
        foreach (var file in files)
        {
            try
            {
                contracts.Add(new FileInfo(file).Length <= Largest
                    ? ContractFile.Read(File.ReadAllBytes(file))
                    : throw new FormatException("The file is larger than any contract."));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
            {
                reporter.Report([new Finding(Codes.InvalidInputFile, Severity.Error, exception.Message, new(Path.GetFullPath(file), 1))]);
            }
        }

        return contracts;
    }
}
