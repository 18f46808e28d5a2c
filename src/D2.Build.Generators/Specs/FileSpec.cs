namespace D2.Build.Generators.Specs;

/// <summary>A spec and the name of the file it becomes.</summary>
/// <remarks>Values only, see <see cref="FleetSpec"/>.</remarks>
/// <typeparam name="T">The spec's type.</typeparam>
/// <param name="HintName">Unique among the generator's files, also where case does not matter.</param>
/// <param name="Content">What the file is made of.</param>
internal sealed record FileSpec<T>(string HintName, T Content)
    where T : ITypePartSpec;
