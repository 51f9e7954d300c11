namespace Seeds.Engine.Text;

/// <summary>Text in double quotes, as YAML (1.2.2, section 7.3.1) and the configurations of nginx and Caddy read it.</summary>
public static class QuotedText
{
    /// <summary>The text on one line, with a backslash before each quote and each backslash.</summary>
    public static string Of(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
