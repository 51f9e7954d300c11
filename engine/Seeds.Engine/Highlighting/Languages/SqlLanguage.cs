using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>SQL, with the words and quotes of the common dialects.</summary>
internal static class SqlLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("--"),
            Region.BlockComment("/*", "*/"),
            new(TokenKind.Text, "'", "'") { Multiline = true, Doubles = true },
            new(TokenKind.Name, "\"", "\"") { Doubles = true },
            new(TokenKind.Name, "`", "`"),
            Region.Raw("$$", "$$"),
        ],
        Sigils = [new('@', TokenKind.Name), new(':', TokenKind.Name)],
        Keywords = Words.InAnyCase("""
            ADD ALL ALTER ANALYZE AND ANY AS ASC AUTO_INCREMENT BEGIN BETWEEN BY CASCADE CASE CHECK COLLATE COLUMN COMMIT
            CONSTRAINT CREATE CROSS CURRENT_DATE CURRENT_TIMESTAMP DATABASE DECLARE DEFAULT DELETE DESC DISTINCT DROP ELSE END
            ESCAPE EXCEPT EXEC EXECUTE EXISTS EXPLAIN FALSE FETCH FILTER FOR FOREIGN FROM FULL FUNCTION GRANT GROUP HAVING IF IN
            INDEX INNER INSERT INTERSECT INTO IS JOIN KEY LATERAL LEFT LIKE LIMIT MATERIALIZED NATURAL NOT NULL OFFSET ON OR ORDER
            OUTER OVER PARTITION PRIMARY PROCEDURE RECURSIVE REFERENCES RETURNING RETURNS REVOKE RIGHT ROLLBACK ROWS SCHEMA SELECT
            SET TABLE THEN TO TOP TRANSACTION TRIGGER TRUE TRUNCATE UNION UNIQUE UPDATE USING VALUES VIEW WHEN WHERE WINDOW WITH
            """),
        Types = Words.InAnyCase("""
            BIGINT BINARY BIT BLOB BOOL BOOLEAN BYTEA CHAR DATE DATETIME DECIMAL DOUBLE FLOAT INT INTEGER INTERVAL JSON JSONB
            NUMERIC NVARCHAR REAL SERIAL SMALLINT TEXT TIME TIMESTAMP TIMESTAMPTZ TINYINT UUID VARBINARY VARCHAR
            """),
    };
}
