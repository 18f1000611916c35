import"./index.js"
