using System.Reflection;

namespace Seeds.Engine.Records.Fields;

/// <summary>
/// Gets and sets a property that is known only by its name. A call by reflection would have a method of its own made for each property at
/// run time, which costs more than all its calls.
/// </summary>
internal abstract class FieldAccess
{
    /// <summary>The access to a property.</summary>
    public static FieldAccess Of(PropertyInfo property) =>
        (FieldAccess)Activator.CreateInstance(typeof(TypedFieldAccess<,>).MakeGenericType(property.DeclaringType!, property.PropertyType), property)!;

    /// <summary>The property's value.</summary>
    /// <param name="owner">Whose property it is.</param>
    public abstract object? Get(object owner);

    /// <summary>Gives the property a value.</summary>
    /// <param name="owner">Whose property it is.</param>
    /// <param name="value">The value, of the property's type.</param>
    public abstract void Set(object owner, object? value);
}
