using System.Reflection;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Records.Fields;

/// <summary>A field of a record, as its property declares it.</summary>
/// <param name="Property">The property.</param>
/// <param name="Name">Its key in files, with its further names.</param>
public sealed record RecordField(PropertyInfo Property, KeyName Name)
{
    /// <summary>Its key in files.</summary>
    public string Key => Name.Name;

    /// <summary>Gets and sets it.</summary>
    internal FieldAccess Access { get; } = FieldAccess.Of(Property);

    /// <summary>The type of its value, <c>Nullable</c> apart.</summary>
    public Type Type { get; } = Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    /// <summary>Whether the record cannot do without it.</summary>
    public bool IsRequired { get; } = Property.GetCustomAttribute<RequiredAttribute>() is not null;

    /// <summary>Whether it protects somebody, so that one that says nothing is not as if it were not there.</summary>
    public bool IsCautious { get; } = Property.GetCustomAttribute<CautiousAttribute>() is not null;

    /// <summary>The kinds of records that it may name; empty where it names none.</summary>
    public ImmutableArray<RecordKind> Kinds { get; } = [.. Property.GetCustomAttribute<RefersAttribute>()?.Kinds ?? []];

    /// <summary>The bounds of its number; null where it has none.</summary>
    public WithinAttribute? Bounds { get; } = Property.GetCustomAttribute<WithinAttribute>();

    /// <summary>Whether it is a web address.</summary>
    public bool IsWebAddress { get; } = Property.GetCustomAttribute<WebAddressAttribute>() is not null;

    /// <summary>Whether it names something as a whole, so that a part of it means nothing: an address, a number of a book.</summary>
    public bool IsIdentifier { get; } = Property.GetCustomAttribute<WebAddressAttribute>() is not null || Property.GetCustomAttribute<IdentifierAttribute>() is not null;

    /// <summary>Whether it is a text for readers in which other records may be mentioned.</summary>
    public bool IsProse { get; } = Property.GetCustomAttribute<ProseAttribute>() is not null;

    /// <summary>How many hexadecimal digits it is; null where it is none.</summary>
    public int? HexadecimalDigits { get; } = Property.GetCustomAttribute<HexadecimalAttribute>()?.Digits;

    /// <summary>The rule that its text follows; null where there is none.</summary>
    public TextRule? Rule { get; } = Property.GetCustomAttribute<FollowsAttribute>()?.Rule;
}
