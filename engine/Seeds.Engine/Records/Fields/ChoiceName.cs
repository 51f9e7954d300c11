namespace Seeds.Engine.Records.Fields;

/// <summary>How files write the values of an enumeration: in lower case, words joined by hyphens.</summary>
public static class ChoiceName
{
    /// <summary>A value: <c>AtLeast</c> → <c>at-least</c>.</summary>
    public static string Of(Enum value) => Of(value.ToString());

    /// <summary>A value by its name in C#.</summary>
    public static string Of(string name) => RecordShape.SnakeCase(name).Replace('_', '-');
}
