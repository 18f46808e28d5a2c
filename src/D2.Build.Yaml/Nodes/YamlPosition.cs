using System.Runtime.InteropServices;

namespace D2.Build.Yaml;

/// <summary>A place in a YAML text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Offset">Characters before it, from 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct YamlPosition(int Line, int Column, int Offset);
