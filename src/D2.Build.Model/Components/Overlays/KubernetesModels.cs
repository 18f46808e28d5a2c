using System.Reflection;
using System.Text.Json;

namespace D2.Build;

/// <summary>
/// Changes to an object through a model of KubernetesClient. The package is not referenced: its serialiser is found beside the
/// model, and any other type with properties is read as JSON.
/// </summary>
internal static class KubernetesModels
{
    /// <summary>Carries out a change.</summary>
    /// <exception cref="NotSupportedException">The model cannot hold all of the object.</exception>
    public static KubernetesObject Apply<T>(KubernetesObject resource, Action<T> change)
        where T : class
    {
        var model = (T)Read(typeof(T), NodeJson.ToText(resource));
        if (!NodeConverter.ToResource(model).IsSameAs(resource))
        {
            throw new NotSupportedException(
                $"{typeof(T)} does not hold every field of {resource.Kind} '{resource.Name}', so a change through it would lose some. "
                + $"Use Change(\"{resource.Kind}\", \"{resource.Name}\", …), which takes fields by name.");
        }

        change(model);
        return NodeConverter.ToResource(model, resource.Location);
    }

    private static object Read(Type type, string json)
    {
        var read = type.Assembly.GetType("k8s.KubernetesJson")?.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .FirstOrDefault(method => method is { Name: "Deserialize", IsGenericMethodDefinition: true }
                && method.GetParameters() is [{ } text, ..] && text.ParameterType == typeof(string));
        var model = read is null
            ? JsonSerializer.Deserialize(json, type, JsonSerializerOptions.Web)
            : read.MakeGenericMethod(type).Invoke(
                null, BindingFlags.DoNotWrapExceptions, null, [json, .. read.GetParameters().Skip(1).Select(_ => (object?)null)], null);
        return model ?? throw new NotSupportedException($"{type} cannot be read from JSON.");
    }
}
