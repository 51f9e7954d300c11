using System.Reflection;

namespace Seeds.Engine.Records.Fields;

/// <summary>The access to a property of a known type.</summary>
/// <param name="property">The property.</param>
internal sealed class TypedFieldAccess<TOwner, TValue>(PropertyInfo property) : FieldAccess
{
    private readonly Func<TOwner, TValue> get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();
    private readonly Action<TOwner, TValue> set = property.SetMethod!.CreateDelegate<Action<TOwner, TValue>>();

    /// <inheritdoc/>
    public override object? Get(object owner) => get((TOwner)owner);

    /// <inheritdoc/>
    public override void Set(object owner, object? value) => set((TOwner)owner, (TValue)value!);
}
