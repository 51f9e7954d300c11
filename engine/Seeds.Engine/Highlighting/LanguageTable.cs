using Seeds.Engine.Highlighting.Languages;
using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting;

/// <summary>
/// All languages, each with its names, aliases and file endings in small letters. A language's tables are made when it
/// is first used, because most sites show few.
/// </summary>
internal static class LanguageTable
{
    private const int LongestName = 16;

    /// <summary>The lexer of the language that an info string begins with, in any case; null if there is none.</summary>
    public static ILexer? Find(string info)
    {
        ArgumentNullException.ThrowIfNull(info);
        var word = info.AsSpan().Trim();
        var length = word.IndexOfAny(',', ' ', '{');
        Span<char> name = stackalloc char[LongestName];
        var found = (length < 0 ? word : word[..length]).ToLowerInvariant(name);
        return found < 0 ? null : Named(name[..found]);
    }

    private static ILexer? Named(ReadOnlySpan<char> name) => name switch
    {
        "bash" or "sh" or "shell" or "zsh" or "ksh" => BashLanguage.Lexer,
        "batch" or "bat" or "cmd" => BatchLanguage.Lexer,
        "c" or "h" => CLanguage.Lexer,
        "console" or "shell-session" or "shellsession" or "sh-session" or "terminal" => ConsoleLanguage.Lexer,
        "cpp" or "c++" or "cc" or "cxx" or "hpp" or "hxx" => CppLanguage.Lexer,
        "csharp" or "c#" or "cs" or "csx" => CSharpLanguage.Lexer,
        "css" => CssLanguage.Lexer,
        "scss" or "less" => CssLanguage.ScssLexer,
        "diff" or "patch" or "udiff" => DiffLanguage.Lexer,
        "dockerfile" or "docker" or "containerfile" => DockerfileLanguage.Lexer,
        "fsharp" or "f#" or "fs" or "fsi" or "fsx" => FSharpLanguage.Lexer,
        "go" or "golang" => GoLanguage.Lexer,
        "haskell" or "hs" => HaskellLanguage.Lexer,
        "html" or "htm" or "xhtml" => HtmlLanguage.Lexer,
        "ini" or "cfg" or "conf" or "editorconfig" or "properties" or "env" or "dotenv" => IniLanguage.Lexer,
        "java" => JavaLanguage.Lexer,
        "javascript" or "js" or "jsx" or "mjs" or "cjs" => JavaScriptLanguage.Lexer,
        "json" or "jsonc" or "json5" or "jsonl" or "ndjson" or "jsonld" or "geojson" or "webmanifest" => JsonLanguage.Lexer,
        "kotlin" or "kt" or "kts" => KotlinLanguage.Lexer,
        "lua" => LuaLanguage.Lexer,
        "markdown" or "md" or "mdx" => MarkdownLanguage.Lexer,
        "php" => PhpLanguage.Lexer,
        "text" or "txt" or "plain" or "plaintext" or "plain-text" or "none" or "output" => PlainLanguage.Lexer,
        "powershell" or "ps1" or "ps" or "psm1" or "pwsh" => PowerShellLanguage.Lexer,
        "python" or "py" or "py3" or "python3" or "pyi" => PythonLanguage.Lexer,
        "razor" or "cshtml" or "blazor" => RazorLanguage.Lexer,
        "r" or "rscript" => RLanguage.Lexer,
        "ruby" or "rb" => RubyLanguage.Lexer,
        "rust" or "rs" => RustLanguage.Lexer,
        "sql" or "sqlite" or "postgresql" or "postgres" or "mysql" or "tsql" or "plsql" => SqlLanguage.Lexer,
        "swift" => SwiftLanguage.Lexer,
        "toml" => TomlLanguage.Lexer,
        "typescript" or "ts" or "tsx" or "mts" or "cts" => TypeScriptLanguage.Lexer,
        "vb" or "vb.net" or "vbnet" or "visualbasic" => VisualBasicLanguage.Lexer,
        "xml" or "svg" or "xsd" or "xsl" or "xslt" or "rss" or "atom" or "mathml" => XmlLanguage.Lexer,
        "csproj" or "fsproj" or "vbproj" or "props" or "targets" or "xaml" or "resx" or "plist" => XmlLanguage.Lexer,
        "yaml" or "yml" => YamlLanguage.Lexer,
        _ => null,
    };
}
