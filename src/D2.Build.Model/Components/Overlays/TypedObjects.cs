using System.Reflection;

namespace D2.Build;

/// <summary>Gives an object the C# type that a change wants to see.</summary>
internal static class TypedObjects
{
    private static readonly Type[] Parameters = [typeof(string), typeof(string), typeof(int)];

    /// <summary>An object of a typed kind.</summary>
    /// <exception cref="ArgumentException">The type has no constructor with name, file and line.</exception>
    public static KubernetesObject Make(Type type, string name, SourceLocation location) =>
        type.GetConstructor(Parameters) is { } constructor
            ? (KubernetesObject)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [name, location.File, location.Line], null)
            : throw new ArgumentException($"{type} has no constructor (name, file, line), so an object of another type cannot become one.", nameof(type));

    /// <summary>Carries out a change on an object that nobody else has.</summary>
    /// <returns>The changed object, which may be another instance.</returns>
    /// <exception cref="NotSupportedException">The model cannot hold all of the object.</exception>
    public static KubernetesObject Apply<T>(KubernetesObject resource, Action<T> change)
        where T : class
    {
        if (!typeof(KubernetesObject).IsAssignableFrom(typeof(T)))
        {
            return KubernetesModels.Apply(resource, change);
        }

        if (resource is not T)
        {
            var typed = Make(typeof(T), resource.Name ?? "", resource.Location);
            typed.TakeOver(resource);
            typed.Origin = resource.Origin;
            resource = typed;
        }

        change((T)(object)resource);
        return resource;
    }
}
