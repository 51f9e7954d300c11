using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Container build files.</summary>
internal static class DockerfileLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("#") with { Place = Place.FirstOnLine },
            Region.Quoted("\"") with { Expands = true },
            Region.Quoted("'"),
        ],
        Sigils = [new('$', TokenKind.Name) { FollowsWords = true, Braces = true }],
        Keywords = Words.Of("""
            ADD ARG AS CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER NONE ONBUILD RUN SHELL STOPSIGNAL USER
            VOLUME WORKDIR
            """),
        KeyMark = '=',
        Heredocs = new("<<"),
        Numbers = false,
        WordStarts = "-./",
        WordParts = "-./:@",
    };
}
