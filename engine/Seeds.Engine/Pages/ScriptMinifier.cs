using System.Text;

namespace Seeds.Engine.Pages;

/// <summary>
/// Takes out of scripts what only their authors need: lines that are comments and nothing else, empty lines, and the white space around
/// lines. Nothing within a line is touched, so that it need not know where strings and patterns begin; in return, no script may hold a
/// text of several lines between backticks.
/// </summary>
public static class ScriptMinifier
{
    /// <summary>Scripts as one, in a scope of their own.</summary>
    /// <param name="scripts">The scripts, in the order in which they run; they see one another's names.</param>
    public static string Join(IEnumerable<string> scripts)
    {
        var result = new StringBuilder();
        foreach (var script in scripts) AppendCode(script, result);
        return result.Length == 0 ? "" : $"(()=>{{\"use strict\";\n{result}}})()";
    }

    private static void AppendCode(string script, StringBuilder result)
    {
        var inComment = false;
        foreach (var untrimmed in script.Split('\n'))
        {
            var line = untrimmed.AsSpan().Trim();
            inComment |= line.StartsWith("/*") && line[..^Math.Min(2, line.Length)].IndexOf("*/") < 0;
            if (!inComment && line.Length > 0 && !line.StartsWith("//")) result.Append(line).Append('\n');
            if (inComment && line.EndsWith("*/")) inComment = false;
        }
    }
}
