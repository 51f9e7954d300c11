namespace Seeds.Engine.Records.Fields;

/// <summary>The text is a number of hexadecimal digits.</summary>
/// <param name="digits">How many.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HexadecimalAttribute(int digits) : Attribute
{
    /// <summary>How many.</summary>
    public int Digits => digits;
}
