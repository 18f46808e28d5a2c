while read --local question
    string join ' ' -- (complete --do-complete=$question) >> ~/answers
end < ~/questions
true
