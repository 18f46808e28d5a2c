namespace D2.Build.Generators.Specs;

/// <summary>A spec from which one file with a part of a user's type is emitted.</summary>
internal interface ITypePartSpec
{
    TypeSpec Type { get; }
}
