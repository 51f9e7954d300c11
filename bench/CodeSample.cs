using System.Globalization;

namespace Seeds.Bench;

/// <summary>
/// Fenced code blocks of 9 to 14 lines in five languages. Names and numbers are drawn anew, and each carries its
/// page's number, so no two pages of a site share a block and a highlighter's cache cannot answer one from another.
/// </summary>
internal static class CodeSample
{
    private const int Languages = 5;

    /// <summary>A fence with its language, its code and its end; the language goes by turns with <paramref name="index"/>.</summary>
    public static string Write(SplitMix64 random, ProseWriter prose, int index)
    {
        var names = new Names(prose.Word(), prose.Word(), prose.Word(), prose.PlainSentence(6));
        var number = random.Between(2, 9_999);
        var block = (index % Languages) switch
        {
            0 => CSharp(names, number, index),
            1 => Json(names, number, index),
            2 => Bash(names, number, index),
            3 => Python(names, number, index),
            _ => JavaScript(names, number, index),
        };
        return block.ReplaceLineEndings("\n");
    }

    private static string CSharp(Names n, int number, int index) => Invariant($$"""
        ```csharp
        /// <summary>{{n.Remark}}</summary>
        public sealed class {{n.Type}}(int limit)
        {
            private const int Page = {{index}};

            public IEnumerable<string> {{n.Verb}}(IEnumerable<string> {{n.Item}}s)
            {
                // Only what is longer than the limit.
                return {{n.Item}}s.Where(item => item.Length > limit + {{number}})
                    .Select(item => $"{item}-{Page}");
            }
        }
        ```
        """);

    private static string Json(Names n, int number, int index) => Invariant($$"""
        ```json
        {
          "page": {{index}},
          "{{n.Owner}}": {
            "{{n.Item}}": "{{n.Remark}}",
            "limit": {{number}},
            "enabled": true,
            "share": 0.{{number}},
            "before": null
          },
          "{{n.Action}}": ["{{n.Item}}", "{{n.Owner}}", -1]
        }
        ```
        """);

    private static string Bash(Names n, int number, int index) => Invariant($$"""
        ```bash
        #!/usr/bin/env bash
        set -euo pipefail
        # {{n.Remark}}
        {{n.Owner}}_page={{index}}
        for {{n.Item}} in "$@"; do
          if [[ -f "${{{n.Item}}}" && ${#{{n.Item}}} -lt {{number}} ]]; then
            grep -c '{{n.Action}}' "${{{n.Item}}}" | sort -n >> "{{n.Owner}}.txt"
          fi
        done
        echo "done: ${{{n.Owner}}_page}"
        ```
        """);

    private static string Python(Names n, int number, int index) => Invariant($$""""
        ```python
        from dataclasses import dataclass


        @dataclass(frozen=True)
        class {{n.Type}}:
            """{{n.Remark}}"""

            {{n.Item}}: str
            page: int = {{index}}

            def {{n.Action}}_all(self, limit: int = {{number}}) -> list[str]:
                return [f"{self.{{n.Item}}}-{i}" for i in range(limit) if i % 2 == 0]
        ```
        """");

    private static string JavaScript(Names n, int number, int index) => Invariant($$"""
        ```javascript
        // {{n.Remark}}
        const {{n.Owner}}Page = {{index}};

        export async function {{n.Action}}All({{n.Item}}s, limit = {{number}}) {
          const kept = {{n.Item}}s.filter((item) => item.length < limit && !/^\s*$/.test(item));
          for (const item of kept) {
            await Promise.resolve(`${item}-${{{n.Owner}}Page}`);
          }
          return kept.length > 0 ? kept : null;
        }
        ```
        """);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Names(string Owner, string Item, string Action, string Remark)
    {
        public string Type => Pascal(Owner) + Pascal(Item);

        public string Verb => Pascal(Action);

        private static string Pascal(string word) => char.ToUpperInvariant(word[0]) + word[1..];
    }
}
