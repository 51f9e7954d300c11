namespace Seeds.Engine.Records.Fields;

/// <summary>The text follows a rule.</summary>
/// <param name="rule">The rule.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FollowsAttribute(TextRule rule) : Attribute
{
    /// <summary>The rule.</summary>
    public TextRule Rule => rule;
}
